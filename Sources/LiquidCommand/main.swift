print("liquid")
